'use strict';
// Everything foreign is shown with textContent, never as markup.
const at = id => document.getElementById(id);
let shownFaults = '';

async function call(path, body) {
  const options = body === undefined ? {} : {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body)
  };
  const answer = await fetch(path, options);
  const json = await answer.json();
  if (answer.ok) return json;
  throw new Error(json.error ? json.error.message : String(answer.status));
}

async function tryTo(work) {
  try {
    await work();
    at('trouble').textContent = '';
  } catch (failure) {
    at('trouble').textContent = failure.message;
  }
}

function showFaults(faults) {
  const now = JSON.stringify(faults);
  if (now === shownFaults) return;
  shownFaults = now;
  at('faults').replaceChildren(...faults.map(fault => {
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = fault.on;
    box.addEventListener('change', () => tryTo(() => call('faults', { fault: fault.fault, on: box.checked })));
    label.append(box, ' ', fault.label);
    return label;
  }));
}

async function refresh() {
  const state = await call('state');
  at('state').textContent = state.waiting + ' à espera de um áudio; ' + state.heard + ' áudios e ' + state.asked
    + ' perguntas a modelos até agora.';
  showFaults(state.faults);
}

async function again() {
  try {
    await refresh();
  } catch (failure) {
    at('state').textContent = 'Sem resposta do servidor';
  }
  setTimeout(again, 1000);
}

at('write').addEventListener('submit', event => {
  event.preventDefault();
  tryTo(async () => {
    await call('hear', { text: at('text').value });
    at('text').value = '';
    await refresh();
  });
});
at('clear').addEventListener('click', () => tryTo(() => call('faults', { clear: true })));
again();
