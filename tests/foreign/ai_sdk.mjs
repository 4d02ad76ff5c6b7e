// The AI SDK with OpenRouter's provider against the service at PICTOR_URL: pictures go to the
// folder given as argument, what else was learnt to standard output as JSON.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createOpenRouter } from "@openrouter/ai-sdk-provider";
import { generateImage, generateText, streamText } from "ai";

const folder = process.argv[2];
const service = createOpenRouter({
  apiKey: process.env.PICTOR_KEY,
  baseURL: process.env.PICTOR_URL,
});
const keep = (name, file) => writeFileSync(join(folder, name), file.uint8Array);
const painter = (id) =>
  service.chat(id, {
    extraBody: { modalities: ["image", "text"], image_config: { aspect_ratio: "3:2" } },
  });
const first = { role: "user", content: "hot air balloons in the morning" };
const change = { role: "user", content: "Make it dusk" };
const told = {};

for (const id of ["pictor/demo-painter", "google/gemini-3.1-flash-image"]) {
  const name = id.split("/")[0];
  const model = painter(id);
  const whole = await generateText({ model, messages: [first], maxRetries: 0 });
  keep(`${name}-whole`, whole.files[0]);
  const changed = await generateText({
    model,
    messages: [first, ...whole.response.messages, change],
    maxRetries: 0,
  });
  keep(`${name}-changed`, changed.files[0]);

  const stream = streamText({ model, messages: [first], maxRetries: 0 });
  let words = "";
  for await (const part of stream.textStream) words += part;
  const [file] = await stream.files;
  keep(`${name}-stream`, file);
  const afterwards = await generateText({
    model,
    messages: [first, ...(await stream.response).messages, change],
    maxRetries: 0,
  });
  keep(`${name}-afterwards`, afterwards.files[0]);
  told[name] = {
    types: [whole.files[0].mediaType, file.mediaType],
    words: [whole.text, words],
    changed: [changed.text, afterwards.text],
    cost: whole.providerMetadata.openrouter.usage.cost,
  };
}

const { images } = await generateImage({
  model: service.imageModel("pictor/demo-painter"),
  prompt: "a lighthouse at dusk",
  n: 2,
  aspectRatio: "9:16",
  seed: 3,
  maxRetries: 0,
});
images.forEach((image, place) => keep(`image-${place}`, image));
try {
  const model = service.imageModel("krea/krea-2-large");
  await generateImage({ model, prompt: "a lighthouse", n: 3, maxImagesPerCall: 3, maxRetries: 0 });
} catch (error) {
  told.refused = { status: error.statusCode, message: error.message };
}
console.log(JSON.stringify(told));
