// Lets the reader choose which columns of the table of models to see. Without it, the table shows all.
(function () {
  'use strict';

  var BEGIN_WITH = ['hcw-managed-group', 'cape-town-metro', 'zambia-cag'];
  var table = document.querySelector('#models');
  var heads = Array.from(table.querySelectorAll('thead th[data-key]'));
  var asked = location.hash.slice(1).split(',').filter(Boolean);
  var chosen = new Set(asked.length > 0 ? asked : BEGIN_WITH);

  function show() {
    heads.forEach(function (head, i) {
      var hidden = !chosen.has(head.dataset.key);
      table.querySelectorAll('tr > :nth-child(' + (i + 2) + ')').forEach(function (cell) { cell.hidden = hidden; });
    });
    table.querySelectorAll('th[scope=rowgroup]').forEach(function (head) { head.colSpan = chosen.size + 1; });
    history.replaceState(null, '', '#' + Array.from(chosen).join(','));
  }

  var form = document.createElement('form');
  form.className = 'choose';
  var families = new Map();
  heads.forEach(function (head) {
    if (!families.has(head.dataset.family)) {
      var set = document.createElement('fieldset');
      var legend = document.createElement('legend');
      legend.textContent = head.dataset.family;
      set.append(legend);
      families.set(head.dataset.family, set);
      form.append(set);
    }
    var label = document.createElement('label');
    var box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = chosen.has(head.dataset.key);
    box.addEventListener('change', function () {
      if (box.checked) chosen.add(head.dataset.key); else chosen.delete(head.dataset.key);
      show();
    });
    label.append(box, ' ' + head.textContent);
    families.get(head.dataset.family).append(label);
  });
  table.closest('.scroll').before(form);
  show();
})();
