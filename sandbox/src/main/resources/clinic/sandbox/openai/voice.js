'use strict';
async function refresh() {
  const state = await call('state');
  tell('state', state.waiting + ' à espera de um áudio; ' + state.heard + ' áudios e ' + state.asked
    + ' perguntas a modelos até agora.');
  showFaults(state.faults);
}

at('write').addEventListener('submit', event => {
  event.preventDefault();
  tryTo(async () => {
    await call('hear', { text: at('text').value });
    at('text').value = '';
    await refresh();
  });
});
again(refresh, 'state', 1000);
