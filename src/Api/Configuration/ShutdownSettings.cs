namespace Contested.Api.Configuration;

/// <summary>How the server ends, from the section <c>Shutdown</c>.</summary>
internal sealed class ShutdownSettings
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    /// <summary>
    /// For how long the server goes on taking requests once it is asked to stop, while it says that it is not ready: as long as a
    /// balancer needs to notice. From zero, the default, to an hour.
    /// </summary>
    public TimeSpan Notice { get; set; }

    /// <summary>Gives <see cref="Notice"/>.</summary>
    /// <exception cref="InvalidSettingException">It is negative or longer than an hour.</exception>
    public TimeSpan ReadNotice() => Notice >= TimeSpan.Zero && Notice <= Longest ? Notice
        : throw new InvalidSettingException($"The setting \"Shutdown:Notice\" cannot be \"{Notice:c}\". Give a time such as 00:00:05, at most {Longest:c}.");
}
