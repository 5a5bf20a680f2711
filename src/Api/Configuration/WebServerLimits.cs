using Contested.GraphQL;

namespace Contested.Api.Configuration;

/// <summary>What the web server allows those who connect to it.</summary>
internal sealed class WebServerLimits
{
    /// <summary>How many connections there may be at once: at least 1, by default 2,000. Further ones are closed at once.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxConnections { get; set => field = Bounds.AtLeast(1, value); } = 2_000;

    /// <summary>
    /// How many bytes a second a client has to send of a body and to take of a response; from 0, which stands for any, by default
    /// 8 KiB. The connection of a slower one is cut.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    public int MinDataRate { get; set => field = Bounds.AtLeast(0, value); } = 8 * 1024;
}
