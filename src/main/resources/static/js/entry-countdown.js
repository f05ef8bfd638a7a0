// Keeps the sentences about what is left until a deadline up to date, by the server's clock.

const offset = new Map();

for (const line of document.querySelectorAll('[data-deadline]')) {
  offset.set(line, Number(line.dataset.now) - Date.now());
}
if (offset.size > 0) {
  setInterval(tick, 15000);
}

function tick() {
  offset.forEach((ahead, line) => {
    const minutes = Math.floor((Number(line.dataset.deadline) - Date.now() - ahead) / 60000);
    const sentence = minutes < 0 ? line.dataset.over : say(line.dataset, minutes);
    if (line.textContent !== sentence) {
      line.textContent = sentence;
    }
  });
}

function say(texts, minutes) {
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor(minutes / 60) % 24;
  const pattern = days > 0 ? texts.days : hours > 0 ? texts.hours : texts.minutes;
  return pattern.replace('#d', days).replace('#h', hours).replace('#m', minutes % 60);
}
