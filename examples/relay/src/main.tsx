import { StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { RelayEnvironmentProvider } from "react-relay";
import { ClaimPage } from "./ClaimPage";
import { createEnvironment } from "./environment";

const address = new URLSearchParams(location.search).get("server") ?? "http://localhost:5080";

createRoot(document.querySelector("main")!).render(
  <StrictMode>
    <RelayEnvironmentProvider environment={createEnvironment(address)}>
      <Suspense fallback="Loading…">
        <ClaimPage />
      </Suspense>
    </RelayEnvironmentProvider>
  </StrictMode>,
);
