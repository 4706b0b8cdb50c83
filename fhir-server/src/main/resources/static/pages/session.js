// What is typed into the form of a session is kept in the browser until the server has said that it is recorded, so that
// nothing is lost when the network is. Without this script the form works as any other.
'use strict';

const PREFIX = 'session ';

function stored(key) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key) || 'null');
  } catch (unreadable) {
    return null;
  }
}

function forget(key) {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch (noStorage) { /* nothing was kept */ }
}

/** What is typed, without what the page itself says. */
function typed(form) {
  return [...new FormData(form)].filter(([name]) => {
    const field = form.elements[name];
    return !(field && field.type === 'hidden') && name !== 'correction';
  });
}

function keep(form) {
  try {
    localStorage.setItem(PREFIX + form.dataset.key, JSON.stringify(typed(form)));
  } catch (noStorage) { /* a browser that keeps nothing still sends */ }
}

function restore(form, kept) {
  for (const box of form.querySelectorAll('input[type=checkbox]:not([name=correction])')) {
    box.checked = false;
  }
  for (const [name, value] of kept) {
    for (const field of form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
      if (field.type === 'checkbox' || field.type === 'radio') {
        field.checked = field.checked || field.value === value;
      } else if (field.type !== 'hidden') {
        field.value = value;
      }
    }
  }
}

function say(form, text, button, onClick) {
  const status = form.querySelector('.status');
  status.textContent = text;
  if (button) {
    const action = document.createElement('button');
    action.type = 'button';
    action.className = 'button quiet';
    action.textContent = button;
    action.addEventListener('click', onClick);
    status.append(' ', action);
  }
}

function count(form) {
  const told = form.querySelectorAll('.attendance input:checked').length;
  say(form, form.dataset.count.replace('%told', told));
}

function show(html) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const main = page.querySelector('main');
  if (!main) {
    return false;
  }
  document.title = page.title;
  document.querySelector('main').replaceWith(main);
  const recorded = main.querySelector('[data-recorded]');
  if (recorded) {
    forget(recorded.dataset.recorded);
  }
  setUp();
  window.scrollTo(0, 0);
  (main.querySelector('#faults') || main).focus();
  return true;
}

async function send(form) {
  keep(form);
  const button = form.querySelector('button[type=submit]');
  button.disabled = true;
  say(form, form.dataset.sending);
  try {
    const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), headers: { Accept: 'text/html' } });
    if (answer.status < 500 && show(await answer.text())) {
      return;
    }
  } catch (noNetwork) { /* said below */ }
  button.disabled = false;
  say(form, form.dataset.offline, form.dataset.again, () => form.requestSubmit());
  form.querySelector('.status button').focus();
}

function setUp() {
  const form = document.querySelector('form.session');
  if (!form) {
    return;
  }
  count(form);
  const kept = form.dataset.typed === 'true' ? null : stored(form.dataset.key);
  if (kept) {
    restore(form, kept);
    say(form, form.dataset.kept, form.dataset.forget, () => {
      forget(form.dataset.key);
      location.reload();
    });
  }
  form.addEventListener('input', () => {
    keep(form);
    count(form);
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    send(form);
  });
}

setUp();
