'use strict';
// Everything foreign is shown with textContent, never as markup.
const at = id => document.getElementById(id);
const LINES = {
  none: 'A clínica ainda não ligou o WhatsApp. No sistema da clínica: WhatsApp, depois Conectar.',
  close: 'O telefone da clínica está desconectado. No sistema da clínica: WhatsApp, depois Conectar.',
  connecting: 'Há um QR Code na tela da clínica, à espera de ser lido.',
  open: 'Conectado.'
};
const TICKS = { PENDING: '🕓', SERVER_ACK: '✓', DELIVERY_ACK: '✓✓', READ: '✓✓', ERROR: '!' };
let shown = '';
let shownFaults = '';

async function call(path, body) {
  const options = body === undefined ? {} : {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body)
  };
  const answer = await fetch(path, options);
  const json = await answer.json();
  if (answer.ok) return json;
  const message = json.response && json.response.message;
  throw new Error(Array.isArray(message) ? message.join(' ') : String(message || answer.status));
}

async function tryTo(work) {
  try {
    await work();
    at('trouble').textContent = '';
  } catch (failure) {
    at('trouble').textContent = failure.message;
  }
}

// WhatsApp's *bold*, _italic_ and ~struck~, as elements with text.
function formatted(text) {
  const parts = document.createDocumentFragment();
  const marks = { '*': 'strong', '_': 'em', '~': 's' };
  const pattern = /([*_~])(?=\S)([^\n]*?\S)\1(?![\p{L}\p{N}])/gu;
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    if (found.index > 0 && /[\p{L}\p{N}]/u.test(text[found.index - 1])) continue;
    parts.append(text.slice(from, found.index));
    const element = document.createElement(marks[found[1]]);
    element.append(formatted(found[2]));
    parts.append(element);
    from = found.index + found[0].length;
  }
  parts.append(text.slice(from));
  return parts;
}

function bubble(message) {
  const item = document.createElement('li');
  item.classList.toggle('mine', !message.byClinic);
  const sign = { voice: '🎤 Áudio ', picture: '🖼 Imagem ', other: '📎 ' }[message.kind] || '';
  item.append(sign, formatted(message.text));
  const foot = document.createElement('span');
  foot.className = 'foot';
  const ticks = document.createElement('span');
  ticks.textContent = ' ' + (TICKS[message.ticks] || '');
  ticks.classList.toggle('read', message.ticks === 'READ');
  foot.append(message.time, ticks);
  item.append(foot);
  return item;
}

function showMessages(messages) {
  const now = JSON.stringify(messages);
  if (now === shown) return;
  shown = now;
  at('messages').replaceChildren(...messages.map(bubble));
  at('messages').scrollTop = at('messages').scrollHeight;
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

function showState(state) {
  at('line').textContent = state.line === 'open' ? 'Falando com a clínica' : 'A clínica não está no WhatsApp agora';
  at('pairing').textContent = LINES[state.line];
  at('pair').disabled = state.line !== 'connecting';
  at('unpair').disabled = state.line !== 'open';
  at('send').disabled = at('voice').disabled = at('picture').disabled = state.line === 'none';
  at('events').textContent = 'Avisos à clínica: ' + state.pending + ' por entregar, ' + state.lost + ' perdidos.';
  at('numbers').replaceChildren(...state.chats.map(chat => {
    const option = document.createElement('option');
    option.value = chat.number;
    return option;
  }));
  showFaults(state.faults);
}

const number = () => at('number').value;

async function refresh() {
  const state = await call('phone/state');
  showState(state);
  if (number().replace(/\D/g, '').length < 8) return showMessages([]);
  const messages = await call('phone/messages?number=' + encodeURIComponent(number()));
  showMessages(messages);
  const unread = messages.some(message => message.byClinic && message.ticks === 'DELIVERY_ACK');
  if (unread && document.visibilityState === 'visible') await call('phone/read', { number: number() });
}

async function again() {
  try {
    await refresh();
  } catch (failure) {
    at('line').textContent = 'Sem resposta do servidor';
  }
  setTimeout(again, 700);
}

at('write').addEventListener('submit', event => {
  event.preventDefault();
  const text = at('text').value;
  if (!text.trim()) return;
  tryTo(async () => {
    await call('phone/says', { number: number(), text });
    at('text').value = '';
    await refresh();
  });
});
at('text').addEventListener('keydown', event => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  at('write').requestSubmit();
});
at('voice').addEventListener('click', () => tryTo(async () => {
  await call('phone/voice', { number: number(), text: at('text').value });
  at('text').value = '';
  await refresh();
}));
at('picture').addEventListener('click', () => tryTo(() => call('phone/picture', { number: number(), text: at('text').value })));
at('pair').addEventListener('click', () => tryTo(() => call('phone/pair', {})));
at('unpair').addEventListener('click', () => tryTo(() => call('phone/unpair', {})));
at('clear').addEventListener('click', () => tryTo(() => call('faults', { clear: true })));
again();
