// In one file everything is there already.
export {};
