// A page that is a file is there before its app. The button that was pressed last meanwhile is kept on the document, for the
// app to press again once it listens (src/frameworks/web/taken-up.ts).
(() => {
  /** @param {MouseEvent} event */
  const keep = ({ target }) => {
    const pressedEarly = target instanceof Element ? target.closest('#app button') : null;
    Object.assign(document, { pressedEarly });
  };
  document.addEventListener('click', keep, true);
  document.addEventListener('gradus-taken-up', () => document.removeEventListener('click', keep, true), { once: true });
})();
