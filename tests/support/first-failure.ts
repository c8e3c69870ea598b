import fc from 'fast-check';

// Under `npm run mutate` only whether a property fails counts, not by how small an example.
fc.configureGlobal({ endOnFailure: true });
