// shrink.js: a picture from a file, drawn again as large as a wall can show it and as light as the laptop takes it.
//
//   await shrink(file)    a Blob, PNG where that is light enough, as of a drawing, else JPEG; throws { why }

import { t } from "../../../ui/i18n.js";

const SIDE = 1920; // pixels
const MOST = 1000000; // bytes
const QUALITIES = [0.88, 0.75, 0.6];
const SMALLER = 0.7; // of the side, where no quality is light enough

export async function shrink(file) {
  const picture = await opened(await read(file));
  for (let side = SIDE; side > 100; side *= SMALLER) {
    const canvas = drawn(picture, side);
    for (const [type, quality] of [["image/png"], ...QUALITIES.map((each) => ["image/jpeg", each])]) {
      const blob = await new Promise((done) => canvas.toBlob(done, type, quality));
      if (blob && blob.size <= MOST) return blob;
    }
  }
  throw noPicture();
}

// As a data: address, which the policy of the page allows.
const read = (file) =>
  new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result);
    reader.onerror = () => failed({ why: t("This file can’t be read.") });
    reader.readAsDataURL(file);
  });

const opened = (address) =>
  new Promise((done, failed) => {
    const picture = new Image();
    picture.onload = () => (picture.naturalWidth ? done(picture) : failed(noPicture()));
    picture.onerror = () => failed(noPicture());
    picture.src = address;
  });

// On white, as on paper: what is clear in a drawing would be dark on a wall at night.
function drawn(picture, side) {
  const { naturalWidth: width, naturalHeight: height } = picture;
  const scale = Math.min(1, side / Math.max(width, height));
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width, height].map((each) => Math.max(1, Math.round(each * scale)));
  const pen = canvas.getContext("2d");
  pen.fillStyle = "white";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

const noPicture = () => ({ why: t("This picture can’t be opened. Use a JPEG, PNG or WebP picture.") });
