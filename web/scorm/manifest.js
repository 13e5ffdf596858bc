// The manifest of a package of SCORM 1.2: one organisation with one item, which opens one resource with all files (The SCORM
// Content Aggregation Model, version 1.2, 2.3; IMS Content Packaging 1.1.2).

/** What XML 1.0 has no way to say. */
// eslint-disable-next-line no-control-regex -- these are what has to go.
const unsayable = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/gu;

const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** @param {string} text */
export const xml = (text) => text.replace(unsayable, "").replace(/[&<>"']/g, (letter) => entities[letter]);

/**
 * @param {object} course
 * @param {string} course.id letters, digits and hyphens, a letter first.
 * @param {string} course.title
 * @param {number} course.passMark per cent; 0 for none.
 * @param {readonly string[]} course.files paths in the package, without the manifest; one is index.html.
 * @returns {string} imsmanifest.xml
 */
export function manifest({ id, title, passMark, files }) {
  const mark = passMark > 0 ? `\n        <adlcp:masteryscore>${passMark}</adlcp:masteryscore>` : "";
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${xml(id)}" version="1.0"
    xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${xml(title)}</title>
      <item identifier="exercise" identifierref="page">
        <title>${xml(title)}</title>${mark}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="index.html">
${files.map((file) => `      <file href="${xml(file)}"/>`).join("\n")}
    </resource>
  </resources>
</manifest>
`;
}
