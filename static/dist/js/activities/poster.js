const e=(e,{id:o,picture:n})=>`/w/${encodeURIComponent(e)}/stages/${encodeURIComponent(o)}/picture?of=${encodeURIComponent(n)}`;export{e as p};
