using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Contested.Testing;

namespace Contested.Api.Tests.Proxies;

/// <summary>nginx in front of two servers, with the configuration of <c>deploy/nginx.conf</c>, on free ports.</summary>
internal sealed class NginxProcess : IDisposable
{
    private const string Host = "contested.example";
    private const int Attempts = 5;

    private readonly TemporaryFolder _folder;
    private readonly Process _process;
    private readonly int _plainPort;
    private readonly int _securePort;

    private NginxProcess(TemporaryFolder folder, Process process, int plainPort, int securePort) =>
        (_folder, _process, _plainPort, _securePort) = (folder, process, plainPort, securePort);

    /// <summary>Starts it, and waits until it listens.</summary>
    public static async Task<NginxProcess> StartAsync(Uri first, Uri second)
    {
        var folder = new TemporaryFolder();
        WriteCertificate(folder);
        var errors = "";
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            // Another process may take a port before nginx does; then there is a next attempt.
            var (plainPort, securePort) = (FindFreePort(), FindFreePort());
            WriteConfiguration(folder, first, second, plainPort, securePort);
            var process = Process.Start(new ProcessStartInfo(ProgramFactAttribute.Find("nginx")!, ["-p", folder.FullPath, "-c", Path.Combine(folder.FullPath, "nginx.conf"), "-e", "stderr"])
            {
                RedirectStandardError = true,
            })!;
            var output = process.StandardError.ReadToEndAsync();
            if (await ListensAsync(process, securePort))
            {
                return new NginxProcess(folder, process, plainPort, securePort);
            }

            errors += await output;
            process.Dispose();
        }

        folder.Dispose();
        throw new InvalidOperationException($"nginx did not start:\n{errors}");
    }

    /// <summary>A client for which nginx is the public host, by HTTP and HTTPS.</summary>
    public HttpClient CreateClient() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        ConnectCallback = async (context, cancellationToken) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(IPAddress.Loopback, context.DnsEndPoint.Port == 443 ? _securePort : _plainPort, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        },
        SslOptions = { RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate?.Subject == $"CN={Host}" },
    })
    {
        BaseAddress = new Uri($"https://{Host}/"),
    };

    /// <inheritdoc />
    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _folder.Dispose();
    }

    private static void WriteConfiguration(TemporaryFolder folder, Uri first, Uri second, int plainPort, int securePort)
    {
        var site = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "deploy", "nginx.conf"));
        foreach (var (documented, actual) in (ReadOnlySpan<(string, string)>)
            [
                ("127.0.0.1:5080", first.Authority), ("127.0.0.1:5081", second.Authority),
                ("listen 80;", Invariant($"listen 127.0.0.1:{plainPort};")), ("listen 443 ssl;", Invariant($"listen 127.0.0.1:{securePort} ssl;")),
                ("/etc/ssl/contested/", folder.FullPath + "/"),
            ])
        {
            site.ShouldContain(documented);
            site = site.Replace(documented, actual, StringComparison.Ordinal);
        }

        folder.Write("site.conf", site);
        folder.Write(
            "nginx.conf",
            $$"""
            {{(Environment.IsPrivilegedProcess ? "user root;" : "")}}
            daemon off;
            master_process off;
            pid nginx.pid;
            events { }
            http {
                access_log off;
                client_body_temp_path bodies;
                proxy_temp_path answers;
                fastcgi_temp_path fastcgi;
                scgi_temp_path scgi;
                uwsgi_temp_path uwsgi;
                include site.conf;
            }
            """);
    }

    private static void WriteCertificate(TemporaryFolder folder)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={Host}", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        folder.Write("fullchain.pem", certificate.ExportCertificatePem());
        folder.Write("privkey.pem", key.ExportPkcs8PrivateKeyPem());
    }

    private static async Task<bool> ListensAsync(Process process, int port)
    {
        while (!process.HasExited)
        {
            using var client = new TcpClient();
            try
            {
                await client.ConnectAsync(IPAddress.Loopback, port);
                return true;
            }
            catch (SocketException)
            {
                await Task.Delay(20);
            }
        }

        return false;
    }

    private static int FindFreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
