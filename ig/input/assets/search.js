// Finds pages in PAGES, which search-index.js sets: a record of file, title, kind, text and words for each place, and of
// what it is looked for by beside its own words (also).
(function () {
  'use strict';

  var MOST = 60;
  var field = document.querySelector('#query');
  var results = document.querySelector('#results');
  var count = document.querySelector('#found');

  // words that say nothing of what is looked for
  var EMPTY = /^(a|an|and|are|at|by|do|for|how|i|in|is|it|my|of|on|or|the|to|what|where|which|who|with)$/;

  function termsOf(query) {
    var terms = query.toLowerCase().split(/[^a-z0-9$%.-]+/).map(function (term) {
      return term.replace(/^[.-]+|[.-]+$/g, '');
    }).filter(Boolean);
    var telling = terms.filter(function (term) { return !EMPTY.test(term); });
    return telling.length > 0 ? telling : terms;
  }

  // as far as words of one kind are alike: sessions finds session
  function stemOf(term) {
    return term.length > 3 && /[^s]s$/.test(term) ? term.slice(0, -1) : term;
  }

  // how well a place answers one term; 0 when it has none of it
  function weigh(place, term) {
    var title = place.title.toLowerCase();
    var words = ' ' + place.words + ' ';
    if (title.split(' (')[0] === term) return 60;
    var stem = stemOf(term);
    if ((' ' + (place.also || '')).indexOf(' ' + stem) >= 0) return 40;
    if ((' ' + title).indexOf(' ' + stem) >= 0) return 25;
    if (place.file.toLowerCase().indexOf(stem) >= 0) return 12;
    if (place.text.toLowerCase().indexOf(stem) >= 0) return 6;
    if (words.indexOf(' ' + stem + ' ') >= 0) return 4;
    return words.indexOf(' ' + stem) >= 0 ? 2 : 0;
  }

  // what explains or defines comes before what merely shows
  var FIRST = { Guide: 3, Examples: -4 };

  function found(terms) {
    return PAGES.map(function (place) {
      var weights = terms.map(function (term) { return weigh(place, term); });
      var none = weights.some(function (weight) { return weight === 0; });
      var weight = weights.reduce(function (a, b) { return a + b; }, FIRST[place.kind] || 0);
      return { place: place, weight: none ? 0 : Math.max(1, weight) };
    }).filter(function (hit) { return hit.weight > 0; }).sort(function (one, other) {
      return other.weight - one.weight || one.place.title.localeCompare(other.place.title);
    });
  }

  function show() {
    var terms = termsOf(field.value);
    results.textContent = '';
    if (terms.length === 0) {
      count.textContent = '';
      return;
    }
    var hits = found(terms);
    count.textContent = hits.length === 0 ? 'Nothing has all of these words.'
      : hits.length === 1 ? 'One place' : hits.length + ' places' + (hits.length > MOST ? ', the best ' + MOST : '');
    hits.slice(0, MOST).forEach(function (hit) {
      var item = document.createElement('li');
      var link = document.createElement('a');
      link.href = hit.place.file;
      link.textContent = hit.place.title;
      var kind = document.createElement('span');
      kind.className = 'kind';
      kind.textContent = hit.place.kind;
      var text = document.createElement('p');
      text.textContent = hit.place.text;
      item.append(link, ' ', kind, text);
      results.append(item);
    });
  }

  field.value = new URLSearchParams(location.search).get('q') || '';
  field.form.addEventListener('submit', function (event) {
    event.preventDefault();
    history.replaceState(null, '', '?q=' + encodeURIComponent(field.value));
    show();
  });
  field.addEventListener('input', show);
  field.focus();
  show();
})();
