// OpenRouter's own SDK against the service at PICTOR_URL: pictures go to the folder given as
// argument, what else was learnt to standard output as JSON.
import { createHash, randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { OpenRouter } from "@openrouter/sdk";

const folder = process.argv[2];
const open = (apiKey) =>
  new OpenRouter({
    apiKey,
    serverURL: process.env.PICTOR_URL,
    retryConfig: { strategy: "none" },
  });
const service = open(process.env.PICTOR_KEY);
const keep = (name, base64) => writeFileSync(join(folder, name), Buffer.from(base64, "base64"));
const keepUrl = (name, url) => keep(name, url.slice(url.indexOf(",") + 1));
const refusal = async (asked) => {
  try {
    await asked();
  } catch (error) {
    return { status: error.statusCode, message: error.message };
  }
  return null;
};
const usage = async (client) => (await client.apiKeys.getCurrentKeyMetadata()).data.usage;
const told = { before: await usage(service) };

// Lists
told.models = [];
for await (const page of await service.models.list({ outputModalities: "image", limit: 20 })) {
  told.models.push(...page.result.data.map((model) => model.id));
}
told.imageModels = (await service.images.listModels()).data.map((model) => model.id);
const named = { author: "google", slug: "gemini-3-pro-image" };
told.endpoints = (await service.images.listModelEndpoints(named)).endpoints.map(
  (endpoint) => endpoint.providerName,
);
told.generalEndpoints = (await service.endpoints.list(named)).data.endpoints.length;

// The Image API, whole and streamed
const whole = await service.images.generate({
  imageGenerationRequest: {
    model: "pictor/demo-painter",
    prompt: "a lighthouse at dusk",
    n: 2,
    aspectRatio: "3:2",
    outputFormat: "jpeg",
    seed: 4,
  },
});
told.whole = whole.data.map((item) => item.mediaType);
whole.data.forEach((item, place) => keep(`whole-${place}`, item.b64Json));
const vector = await service.images.generate({
  imageGenerationRequest: { model: "recraft/recraft-v4-vector", prompt: "hills", aspectRatio: "4:3" },
});
told.vector = { type: vector.data[0].mediaType, cost: vector.usage.cost };
told.events = [];
const stream = await service.images.generate({
  imageGenerationRequest: {
    model: "openai/gpt-image-2.5-flare",
    prompt: "a lighthouse at dusk",
    aspectRatio: "16:9",
    quality: "low",
    stream: true,
  },
});
for await (const event of stream) {
  told.events.push(event.type);
  keep(`event-${told.events.length - 1}`, event.b64Json);
  told.streamCost = event.usage?.cost ?? told.streamCost;
}

// Chat: a picture, a change to it with the whole answer sent back, and a stream.
const chat = (messages, more) =>
  service.chat.send({
    chatRequest: {
      model: "pictor/demo-painter",
      messages,
      modalities: ["image", "text"],
      imageConfig: { aspect_ratio: "21:9" },
      ...more,
    },
  });
const first = { role: "user", content: "hot air balloons in the morning" };
const answer = (await chat([first])).choices[0].message;
keepUrl("chat", answer.images[0].imageUrl.url);
const change = { role: "user", content: "Make it dusk" };
const changed = (await chat([first, answer, change])).choices[0].message;
keepUrl("changed", changed.images[0].imageUrl.url);
told.thoughts = answer.reasoningDetails.map((detail) => detail.type);
told.changed = changed.content;
const tampered = structuredClone(answer);
tampered.reasoningDetails.reverse();
told.tampered = await refusal(() => chat([first, tampered, change]));
// This SDK's schema of stream deltas has no pictures, so there is only text to look at.
told.streamed = "";
for await (const chunk of await chat([first], { stream: true })) {
  told.streamed += chunk.choices[0]?.delta?.content ?? "";
  told.streamedTokens = chunk.usage?.totalTokens ?? told.streamedTokens;
}

// Refusals
told.unsupported = await refusal(() =>
  service.images.generate({
    imageGenerationRequest: { model: "openai/gpt-image-2", prompt: "x", resolution: "4K" },
  }),
);
told.imageOnly = await refusal(() => chat([first], { model: "openai/gpt-image-2" }));
told.credits = await refusal(() => service.credits.getCredits());
told.stranger = await refusal(() => usage(open("sk-or-v1-stranger")));

// Signing in
const codeVerifier = randomBytes(32).toString("base64url");
const page = await service.oAuth.createAuthorizationUrl({
  callbackUrl: "http://localhost:51423/callback",
  codeChallengeMethod: "S256",
  codeChallenge: createHash("sha256").update(codeVerifier).digest("base64url"),
});
const sent = (await fetch(page, { redirect: "manual" })).headers.get("location");
const requestBody = {
  code: new URL(sent).searchParams.get("code"),
  codeVerifier,
  codeChallengeMethod: "S256",
};
const { key } = await service.oAuth.exchangeAuthCodeForAPIKey({ requestBody });
told.newKey = await usage(open(key));
told.again = await refusal(() => service.oAuth.exchangeAuthCodeForAPIKey({ requestBody }));

told.after = await usage(service);
console.log(JSON.stringify(told));
