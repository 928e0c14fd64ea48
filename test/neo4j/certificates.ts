/** Certificates for tests, made by openssl on this machine. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runCommand } from "./run-command.ts";

async function openssl(folder: string, ...parameters: readonly string[]): Promise<void> {
  const { code, output } = await runCommand("openssl", parameters, { timeoutMs: 60_000, cwd: folder });
  if (code !== 0) throw new Error(`openssl ${parameters[0]}: ${output}`);
}

const newKey = ["-newkey", "rsa:2048", "-nodes", "-days", "2"];

/** Makes the certificate of an authority, `NAME.pem`, and its key in the folder. */
async function makeAuthority(folder: string, name: string): Promise<void> {
  const subject = ["-subj", `/CN=${name}`];
  await openssl(
    folder,
    "req",
    "-x509",
    ...newKey,
    ...subject,
    "-keyout",
    `${name}.key`,
    "-out",
    `${name}.pem`,
  );
}

/** Makes `private.key` and `public.crt` for a server under the IP address, signed by the authority. */
async function makeServerCertificate(folder: string, authority: string, address: string): Promise<void> {
  const request = ["-keyout", "private.key", "-out", "server.csr"];
  await openssl(folder, "req", ...newKey.slice(0, 3), "-subj", "/CN=server", ...request);
  await writeFile(join(folder, "server.ext"), `subjectAltName=IP:${address}\n`);
  await openssl(
    folder,
    ...["x509", "-req", "-in", "server.csr", "-days", "2", "-extfile", "server.ext", "-out", "public.crt"],
    ...["-CA", `${authority}.pem`, "-CAkey", `${authority}.key`, "-CAcreateserial"],
  );
}

/** Makes the folder that a policy of Neo4j's reads, with a certificate of a new authority beside an unrelated one. */
export async function makePolicyFolder(folder: string, address: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await makeAuthority(folder, "authority");
  await makeAuthority(folder, "stranger");
  await makeServerCertificate(folder, "authority", address);
}
