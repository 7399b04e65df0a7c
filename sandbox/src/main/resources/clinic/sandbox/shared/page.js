'use strict';
// What the sandbox's pages share. Everything foreign is shown with textContent, never as markup.
const at = id => document.getElementById(id);

// Only what changed is written: who listens to the page is not told the same again and again.
function tell(id, text) {
  if (at(id).textContent !== text) at(id).textContent = text;
}

function reason(json, status) {
  const said = (json.error && json.error.message) || (json.response && json.response.message);
  return Array.isArray(said) ? said.join(' ') : String(said || 'O servidor recusou (' + status + ').');
}

async function call(path, body) {
  const options = body === undefined ? {} : {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body)
  };
  const answer = await fetch(path, options).catch(() => { throw new Error('Sem resposta do servidor.'); });
  const json = await answer.json().catch(() => { throw new Error('Resposta inesperada do servidor (' + answer.status + ').'); });
  if (answer.ok) return json;
  throw new Error(reason(json, answer.status));
}

async function tryTo(work) {
  try {
    await work();
    tell('trouble', '');
    return true;
  } catch (failure) {
    tell('trouble', failure.message);
    return false;
  }
}

function faultBox(fault) {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.id = 'fault-' + fault.fault;
  box.addEventListener('change', async () => {
    const wanted = box.checked;
    if (!await tryTo(() => call('faults', { fault: fault.fault, on: wanted }))) box.checked = !wanted;
  });
  label.append(box, ' ', fault.label);
  return label;
}

// The boxes stay, so that the keyboard's focus does.
function showFaults(faults) {
  for (const fault of faults) {
    if (!at('fault-' + fault.fault)) at('faults').append(faultBox(fault));
    at('fault-' + fault.fault).checked = fault.on;
  }
}

async function again(refresh, status, pause) {
  try {
    await refresh();
  } catch (failure) {
    tell(status, failure.message);
  }
  setTimeout(() => again(refresh, status, pause), pause);
}

at('clear').addEventListener('click', () => tryTo(() => call('faults', { clear: true })));
