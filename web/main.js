// Entry of the page.
//
// Sections are mounted by web/app.js: one at a time, chosen by the hash (#elsewhere, #publish, #method; none is the
// calculator). Publish and Method are loaded when first shown, from web/publish/element.js (defines <gramme-publish>) and
// web/method/element.js (defines <gramme-method>). They are Lit elements that render into the light DOM
// (`createRenderRoot() { return this; }`), so that web/styles applies to them, and get four properties:
//
//   gramme    the loaded API (wasm/gramme.d.ts)
//   request   the request of the last valid result (EstimateRequest)
//   estimate  that result (Estimate)
//   messages  web/messages/messages.js: t(key, values) is text, rich(key, values) a template in which CO2e has its
//             subscript; number(), mass(), energy() format by the reader's locale
//
// Their texts stand in messages-en.js, -fr.js and -zh.js beside them, which they hand to section() of web/messages/messages.js;
// keys begin with "publish." and "method.". A heading of a section is an <h2>, which web/app.js writes, so theirs begin at <h3>.
import "./app.js";
