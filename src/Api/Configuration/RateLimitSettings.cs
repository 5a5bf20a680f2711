using System.Net.Sockets;

namespace Contested.Api.Configuration;

/// <summary>How much each client may ask, from the section <c>RateLimit</c>.</summary>
internal sealed class RateLimitSettings
{
    /// <summary>The name of the section.</summary>
    public const string Section = "RateLimit";

    private const int SecondsOfBurst = 10;
    private const int LongestName = 256;

    // What a household or an office gets of the addresses of IPv6, of which it has as many as it likes.
    private const int BytesOfNetwork = 8;

    /// <summary>How many requests a client may send a minute in the long run; 0, the default, is for any number.</summary>
    public int RequestsPerMinute { get; set; }

    /// <summary>How many requests a client may send at once after a pause; where null, as many as in ten seconds.</summary>
    public int? Burst { get; set; }

    /// <summary>
    /// The header in which a proxy tells clients apart, such as <c>X-Api-Key</c>; by default none, and the address does. The proxy has
    /// to set it or to take it away, or else each client could be as many as it likes.
    /// </summary>
    public string? ClientHeader { get; set; }

    /// <summary>How many requests a client may send at once.</summary>
    internal int EffectiveBurst => Burst ?? Math.Max(1, RequestsPerMinute * SecondsOfBurst / 60);

    /// <summary>Says what is wrong.</summary>
    /// <exception cref="InvalidSettingException">A setting has a value that it cannot have.</exception>
    public void Check()
    {
        if (RequestsPerMinute is < 0 or > 1_000_000)
        {
            throw new InvalidSettingException(
                $"The setting \"{Section}:{nameof(RequestsPerMinute)}\" cannot be \"{RequestsPerMinute}\": give a number up to 1000000, or 0 for no limit.");
        }

        if (Burst is < 1 or > 1_000_000)
        {
            throw new InvalidSettingException($"The setting \"{Section}:{nameof(Burst)}\" cannot be \"{Burst}\": give a number from 1 to 1000000.");
        }
    }

    /// <summary>Tells clients apart: by the header, where there is one, else by the address, of IPv6 by its network.</summary>
    public string NameOf(HttpContext context)
    {
        if (ClientHeader is { Length: > 0 } header && context.Request.Headers[header] is [{ Length: > 0 and <= LongestName } name])
        {
            return $"{header}: {name}";
        }

        return context.Connection.RemoteIpAddress switch
        {
            null => "",
            { IsIPv4MappedToIPv6: true } mapped => mapped.MapToIPv4().ToString(),
            { AddressFamily: AddressFamily.InterNetworkV6 } address => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, BytesOfNetwork)),
            var address => address.ToString(),
        };
    }
}
