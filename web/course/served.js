// Whether what other pages embed lies beside this page, so that others may be given links to it.

/** Of a file on a disk there is no page to link to. */
export const served = () => location.protocol.startsWith("http");
