'use strict';
const LINES = {
  none: 'A clínica ainda não ligou o WhatsApp. No sistema da clínica: WhatsApp, depois Conectar.',
  close: 'O telefone da clínica está desconectado. No sistema da clínica: WhatsApp, depois Conectar.',
  connecting: 'Há um QR Code na tela da clínica, à espera de ser lido.',
  open: 'Conectado.'
};
const TICKS = { PENDING: '🕓', SERVER_ACK: '✓', DELIVERY_ACK: '✓✓', READ: '✓✓', ERROR: '!' };
let shown = [];

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

// What was read stays where it is: whoever scrolled back is left there, and nothing is read out twice.
function showMessages(messages) {
  const list = at('messages');
  const now = messages.map(message => JSON.stringify(message));
  const wasAtEnd = list.scrollTop + list.clientHeight >= list.scrollHeight - 8;
  const isAnother = now.length < shown.length;
  if (isAnother) list.replaceChildren();
  now.forEach((message, index) => {
    if (!list.children[index]) list.append(bubble(messages[index]));
    else if (message !== shown[index]) list.children[index].replaceWith(bubble(messages[index]));
  });
  if (now.length !== shown.length && (wasAtEnd || isAnother)) list.scrollTop = list.scrollHeight;
  shown = now;
}

function showNumbers(chats) {
  const known = [...at('numbers').children].map(option => option.value);
  for (const chat of chats) {
    if (known.includes(chat.number)) continue;
    const option = document.createElement('option');
    option.value = chat.number;
    at('numbers').append(option);
  }
}

function showState(state) {
  tell('line', state.line === 'open' ? 'Falando com a clínica' : 'A clínica não está no WhatsApp agora');
  tell('pairing', LINES[state.line]);
  at('pair').disabled = state.line !== 'connecting';
  at('unpair').disabled = state.line !== 'open';
  at('send').disabled = at('voice').disabled = at('picture').disabled = state.line === 'none';
  tell('events', 'Avisos à clínica: ' + state.pending + ' por entregar, ' + state.lost + ' perdidos.');
  showNumbers(state.chats);
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
again(refresh, 'line', 700);
