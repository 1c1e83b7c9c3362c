// Comfort on top of pages that work without it: shortcuts of one key, a quick find in long lists, a print button.
const keysOn = document.documentElement.dataset.genveje !== 'fra';

const lines = () =>
  [...document.querySelectorAll('tbody tr')].filter(
    (row) => row.querySelector('a') && row.checkVisibility(),
  );

/** The link a line is opened by. */
const opener = (row) => row.querySelector('a.name') ?? row.querySelector('a');

function step(by) {
  const rows = lines();
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[at === -1 ? (by > 0 ? 0 : rows.length - 1) : at + by];
  if (next) opener(next).focus();
}

const keys = {
  j: () => step(1),
  k: () => step(-1),
  h: () => document.activeElement?.closest('tr')?.querySelector('a[href*="/hvorfor/"]')?.click(),
  '/': () => document.getElementById('find')?.focus(),
  1: () => location.assign('/min-dag'),
  2: () => location.assign('/borgere'),
  '?': () => location.assign('/hjaelp#taster'),
};

const isWriting = (element) => element.matches('input:not([type=checkbox]), select, textarea');

if (keysOn) {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    const press = keys[event.key];
    if (!press) return;
    event.preventDefault();
    press();
  });
}

/** The palette above the page one is on; arrows go through its places. Without it, `/kommandoer` is a page. */
async function openPalette() {
  const answer = await fetch('/kommandoer');
  const found = new DOMParser()
    .parseFromString(await answer.text(), 'text/html')
    .querySelector('[data-palet]');
  if (!answer.ok || !found) return location.assign('/kommandoer');
  const dialog = document.createElement('dialog');
  dialog.className = 'palette';
  // The page beneath keeps the only h1.
  const heading = document.createElement('h2');
  heading.textContent = found.querySelector('h1').textContent;
  heading.id = 'palet';
  found.querySelector('h1').replaceWith(heading);
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.append(found);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('keydown', (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const stops = [...dialog.querySelectorAll('#kommando, .places a')];
    stops[(stops.indexOf(document.activeElement) + by + stops.length) % stops.length].focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}

if (keysOn && document.getElementById('find')) {
  document.addEventListener('keydown', (event) => {
    const isPalette = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    if (!isPalette || document.querySelector('dialog[open], [data-palet]')) return;
    event.preventDefault();
    void openPalette();
  });
}

for (const slot of document.querySelectorAll('[data-udskriv]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = slot.dataset.udskriv;
  button.addEventListener('click', () => print());
  slot.append(button);
}

for (const slot of document.querySelectorAll('[data-find-i-listen]')) {
  const { findIListen: label, ingen } = slot.dataset;
  const table = document.querySelector('[data-list]');
  if (!table) continue;
  const rows = [...table.tBodies[0].rows].map((row) => [
    row,
    row.textContent.toLocaleLowerCase('da'),
  ]);
  const input = Object.assign(document.createElement('input'), {
    type: 'search',
    id: 'find-i-listen',
    autocomplete: 'off',
  });
  const name = Object.assign(document.createElement('label'), {
    htmlFor: input.id,
    textContent: label,
  });
  const said = Object.assign(document.createElement('span'), {
    className: 'quiet small',
    role: 'status',
  });
  input.addEventListener('input', () => {
    const words = input.value.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const [row, text] of rows) {
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) shown += 1;
    }
    said.textContent = words.length === 0 ? '' : shown === 0 ? ingen : String(shown);
  });
  slot.append(name, input, said);
}
