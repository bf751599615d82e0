// address.js: where the picture of a poster is; another picture has another address.

export const pictureAt = (code, { id, picture }) =>
  `/w/${encodeURIComponent(code)}/stages/${encodeURIComponent(id)}/picture?of=${encodeURIComponent(picture)}`;
