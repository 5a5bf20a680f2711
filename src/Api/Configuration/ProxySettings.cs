using System.Net;

namespace Contested.Api.Configuration;

/// <summary>What stands between the server and its clients, from the section <c>Proxy</c>.</summary>
internal sealed class ProxySettings
{
    /// <summary>
    /// The proxies whose <c>X-Forwarded</c> headers count: addresses, and networks such as <c>10.0.0.0/8</c>, separated by commas. By
    /// default none.
    /// </summary>
    public string Trusted { get; set; } = "";

    /// <summary>For how long browsers are told to use nothing but HTTPS, in answers to HTTPS; by default 30 days, not at all where zero.</summary>
    public TimeSpan HstsAge { get; set; } = TimeSpan.FromDays(30);

    /// <summary>The trusted proxies as networks; an address is a network of one.</summary>
    /// <exception cref="InvalidSettingException">An entry is neither an address nor a network.</exception>
    public IReadOnlyList<IPNetwork> ReadTrusted() =>
        [.. Trusted.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(ReadNetwork)];

    private static IPNetwork ReadNetwork(string entry) =>
        IPNetwork.TryParse(entry, out var network) ? network
        : IPAddress.TryParse(entry, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : throw new InvalidSettingException(
            $"The setting \"Proxy:Trusted\" has \"{entry}\", which is neither an address, such as 192.0.2.7, nor a network, such as "
            + "10.0.0.0/8. Separate several with commas.");
}
