// The print button of pages laid out for paper.
document.querySelectorAll('[data-print]').forEach((button) => button.addEventListener('click', () => window.print()));
