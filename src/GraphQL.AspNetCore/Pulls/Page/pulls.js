'use strict';

const previewRows = 10;

/** The address of a form's pull in a format, with the values that are filled in. */
function addressOf(form, extension) {
  const address = new URL(`${form.dataset.address}.${extension}`, document.baseURI);
  for (const [name, value] of new FormData(form)) {
    if (value !== '') {
      address.searchParams.append(name, value);
    }
  }
  return address.href.replaceAll("'", '%27');
}

/** Reads a table in CSV up to a number of rows; what stands behind the last line end is not yet a row. */
function parse(text, count) {
  const rows = [];
  let row = [];
  let start = 0;
  while (start < text.length && rows.length < count) {
    let cell;
    let end;
    if (text[start] === '"') {
      end = start + 1;
      while (end < text.length && (text[end] !== '"' || text[end + 1] === '"')) {
        end += text[end] === '"' ? 2 : 1;
      }
      cell = text.slice(start + 1, end).replaceAll('""', '"');
      end++;
    } else {
      end = start;
      while (end < text.length && text[end] !== ',' && text[end] !== '\r') {
        end++;
      }
      cell = text.slice(start, end);
    }
    row.push(cell);
    if (text[end] === '\r') {
      rows.push(row);
      row = [];
      end++;
    }
    start = end + 1;
  }
  return rows;
}

/** Fetches no more of a table than its first rows. */
async function fetchRows(address) {
  const stop = new AbortController();
  const response = await fetch(address, { signal: stop.signal });
  if (!response.ok) {
    const { errors } = await response.json();
    throw new Error(errors[0].message);
  }
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  let rows = [];
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    text += chunk.value;
    rows = parse(text, previewRows + 2);
    if (rows.length > previewRows + 1) {
      stop.abort();
      break;
    }
  }
  return rows;
}

function show(region, [header, ...rows]) {
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  for (const name of header) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = name;
    head.append(cell);
  }
  const body = table.createTBody();
  for (const row of rows.slice(0, previewRows)) {
    const line = body.insertRow();
    for (const value of row) {
      const cell = line.insertCell();
      cell.textContent = value;
      cell.className = /^-?[\d.]+$/.test(value) ? 'number' : '';
    }
  }
  region.replaceChildren(table);
  region.hidden = false;
}

function enhance(form) {
  const [command, status, region] = ['.command', '.status', '.preview'].map((name) => form.querySelector(name));
  const update = () => {
    command.textContent = `curl -OJ '${addressOf(form, 'csv')}'`;
  };
  form.addEventListener('input', update);
  form.querySelector('.look').addEventListener('click', async () => {
    if (!form.reportValidity()) {
      return;
    }
    status.textContent = 'Loading…';
    region.hidden = true;
    try {
      const rows = await fetchRows(addressOf(form, 'csv'));
      show(region, rows);
      const count = rows.length - 1;
      status.textContent = count > previewRows ? `The first ${previewRows} rows.` : count === 1 ? 'One row.' : count === 0 ? 'No rows.' : `All ${count} rows.`;
    } catch (error) {
      status.textContent = error.message;
    }
  });
  form.querySelector('.copy').addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(command.textContent);
      status.textContent = 'Copied.';
    } catch {
      getSelection().selectAllChildren(command);
      status.textContent = 'Selected: copy it with your keyboard.';
    }
  });
  for (const input of form.querySelectorAll('input[list]')) {
    input.addEventListener('input', () => suggest(input));
  }
  update();
  form.querySelectorAll('.scripted').forEach((part) => {
    part.hidden = false;
  });
}

let waiting;

/** Asks, once the typing pauses, which values are like what is typed. */
function suggest(input) {
  clearTimeout(waiting);
  waiting = setTimeout(async () => {
    const text = input.value;
    const response = await fetch(`${input.dataset.values}?${new URLSearchParams({ text })}`);
    if (!response.ok || input.value !== text) {
      return;
    }
    const { values } = await response.json();
    input.list.replaceChildren(...values.map(({ value, label }) => new Option(label ?? value, value)));
  }, 250);
}

document.querySelectorAll('form').forEach(enhance);

// The other pages keep the reader's choice of colours under this name.
const theme = localStorage.getItem('explorer:theme');
if (theme === 'light' || theme === 'dark') {
  document.documentElement.dataset.theme = theme;
}
