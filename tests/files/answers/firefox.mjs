// Fills in a form with pdf.js, the engine of Firefox's viewer, and saves it the way Firefox does.
// Usage: node firefox.mjs FORM.pdf given.json NAME OUT.pdf      Needs: npm install pdfjs-dist, here or in a folder above.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createCanvas } from "@napi-rs/canvas";

// A browser measures letters that the form's font lacks on such a canvas.
globalThis.OffscreenCanvas = class {
  constructor(width, height) {
    return createCanvas(width, height);
  }
};
const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
const home = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

const [form, answers, name, out] = process.argv.slice(2);
const given = JSON.parse(readFileSync(answers, "utf8"))[name];
const file = await pdfjs.getDocument({
  data: new Uint8Array(readFileSync(form)),
  isOffscreenCanvasSupported: true,
  standardFontDataUrl: join(home, "standard_fonts/"),
}).promise;
for (let number = 1; number <= file.numPages; number++) {
  for (const place of await (await file.getPage(number)).getAnnotations()) {
    if (!(place.fieldName in given)) continue;
    const answer = given[place.fieldName];
    const value = place.radioButton ? place.buttonValue === answer : answer;
    file.annotationStorage.setValue(place.id, { value });
  }
}
writeFileSync(out, await file.saveDocument());
