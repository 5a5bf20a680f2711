import { defineConfig } from "vite";
import relay from "vite-plugin-relay";

export default defineConfig({
  plugins: [relay],
  // Relay's packages are CommonJS, whose names Node cannot import one by one: the script for Node carries them.
  ssr: { noExternal: true },
});
