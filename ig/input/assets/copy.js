// Gives every listing a button that copies it.
(function () {
  'use strict';

  function copied(text) {
    if (navigator.clipboard) return navigator.clipboard.writeText(text);
    var area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    var done = document.execCommand('copy');
    area.remove();
    return done ? Promise.resolve() : Promise.reject(new Error('not allowed'));
  }

  document.querySelectorAll('.listing > pre').forEach(function (listing) {
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    button.setAttribute('aria-label', 'Copy: ' + listing.getAttribute('aria-label'));
    button.addEventListener('click', function () {
      copied(listing.textContent).then(function () {
        button.textContent = 'Copied';
      }, function () {
        button.textContent = 'Select and copy';
      });
      setTimeout(function () { button.textContent = 'Copy'; }, 2000);
    });
    listing.before(button);
  });
})();
