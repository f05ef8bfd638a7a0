// Shows a file in its place in the page: pictures, films, PDF through pdf.js, and the text of Word files. Without this script it is downloaded.

const SHOWN = { JPEG: picture, PNG: picture, SVG: picture, MP4: film, PDF: pages, DOCX: text };
const WIDEST = 1100;
let library = null;

reveal();
document.addEventListener('materials:fresh', reveal);
document.addEventListener('click', (event) => {
  const link = event.target.closest('[data-preview]');
  if (link && SHOWN[link.dataset.preview] && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    toggle(link);
  }
});

function reveal() {
  document.querySelectorAll('.preview-link').forEach((link) => {
    link.hidden = !SHOWN[link.dataset.preview];
  });
}

function toggle(link) {
  const item = link.closest('.material');
  const place = item.querySelector('[data-preview-place]');
  if (!place.hidden) {
    close(place);
    return;
  }
  place.hidden = false;
  const words = item.closest('[data-pdfjs]').dataset;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn btn-outline-secondary btn-sm preview-close';
  button.textContent = words.textClose;
  button.addEventListener('click', () => {
    close(place);
    item.querySelector('.preview-link').focus();
  });
  const box = document.createElement('div');
  box.className = 'preview-box';
  place.replaceChildren(button, box);
  const fail = () => box.replaceChildren(line(words.textFailed));
  Promise.resolve(SHOWN[link.dataset.preview](box, link.href, words, fail)).catch(fail);
}

function close(place) {
  place.hidden = true;
  place.dispatchEvent(new CustomEvent('preview:closed'));
  place.replaceChildren();
}

function line(text) {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}

function picture(box, url, words, fail) {
  const image = document.createElement('img');
  const caption = box.closest('.material').querySelector('[name=caption], .material-caption');
  image.alt = caption ? caption.value || caption.textContent : '';
  image.addEventListener('error', fail);
  image.src = url;
  box.append(image);
}

function film(box, url, words, fail) {
  const video = document.createElement('video');
  video.controls = true;
  video.preload = 'metadata';
  video.addEventListener('error', fail);
  video.src = url;
  box.append(video);
}

/** The text stands in a page of its own, which is there without this script too. */
async function text(box, url) {
  const answer = await fetch(url.endsWith('/text') ? url : url + '/text', { headers: { Accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  box.classList.add('preview-pages');
  box.tabIndex = 0;
  box.append(page.getElementById('file-text'));
}

/** Each page is drawn when it comes into sight, and let go when it is far away. */
async function pages(box, url, words) {
  const pdfjs = await load(words.pdfjs);
  const task = pdfjs.getDocument({
    url,
    cMapUrl: words.pdfjs + 'cmaps/',
    cMapPacked: true,
    isEvalSupported: false,
    enableXfa: false,
    disableAutoFetch: true,
    maxImageSize: 60000000,
  });
  box.closest('[data-preview-place]').addEventListener('preview:closed', () => task.destroy(), { once: true });
  const pdf = await task.promise;
  const first = (await pdf.getPage(1)).getViewport({ scale: 1 });
  const drawn = new Map();
  box.classList.add('preview-pages');
  box.tabIndex = 0;
  const eye = new IntersectionObserver((entries) => entries.forEach((entry) => {
    const number = Number(entry.target.dataset.number);
    if (entry.isIntersecting && !drawn.has(number)) {
      drawn.set(number, draw(pdf, number, entry.target, box.clientWidth));
    } else if (!entry.isIntersecting && drawn.has(number)) {
      drawn.delete(number);
      shape(entry.target.querySelector('canvas'), first, 0.1);
    }
  }), { root: box, rootMargin: '100% 0px' });
  for (let number = 1; number <= pdf.numPages; number++) {
    const figure = document.createElement('figure');
    const canvas = document.createElement('canvas');
    const label = document.createElement('figcaption');
    label.textContent = words.textPage.replace('#n', number).replace('#m', pdf.numPages);
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', label.textContent);
    figure.dataset.number = number;
    shape(canvas, first, 0.1);
    figure.append(canvas, label);
    box.append(figure);
    eye.observe(figure);
  }
}

async function draw(pdf, number, figure, room) {
  const page = await pdf.getPage(number);
  const plain = page.getViewport({ scale: 1 });
  const width = Math.min(WIDEST, room) * Math.min(2, window.devicePixelRatio || 1);
  const viewport = page.getViewport({ scale: width / plain.width });
  const canvas = figure.querySelector('canvas');
  shape(canvas, viewport, 1);
  await page.render({ canvasContext: canvas.getContext('2d'), viewport }).promise;
}

/** A small canvas of the page's shape keeps its place for little memory. */
function shape(canvas, size, scale) {
  canvas.width = Math.max(1, Math.floor(size.width * scale));
  canvas.height = Math.max(1, Math.floor(size.height * scale));
}

function load(folder) {
  library = library || new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = folder + 'pdf.min.js';
    script.addEventListener('load', () => {
      window.pdfjsLib.GlobalWorkerOptions.workerSrc = folder + 'pdf.worker.min.js';
      resolve(window.pdfjsLib);
    });
    script.addEventListener('error', () => {
      library = null;
      reject(new Error(script.src));
    });
    document.head.append(script);
  });
  return library;
}
