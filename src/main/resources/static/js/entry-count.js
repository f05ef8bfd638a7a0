// Counts the characters of sections while they are typed, by the same two rules as on the server.

const RULES = { HAN: /\p{Script=Han}/gu, NON_BLANK: /[^\p{Z}\t-\r\x1c-\x1f]/gu };

export function countLive(form) {
  const pattern = RULES[form.dataset.countRule] || RULES.NON_BLANK;
  form.querySelectorAll('[data-count-for]').forEach((line) => count(line, pattern));
}

function count(line, pattern) {
  const area = document.getElementById(line.dataset.countFor);
  const number = line.querySelector('b');
  const update = () => {
    const length = (area.value.match(pattern) || []).length;
    const { min, max } = line.dataset;
    number.textContent = length;
    line.classList.toggle('section-count-outside', (min && length < Number(min)) || (max && length > Number(max)) || false);
  };
  area.addEventListener('input', update);
  update();
}
