using Contested.Api.Configuration;
using Contested.Api.Telemetry;

namespace Contested.Api.CommandLine;

/// <summary>The arguments of the program, apart: settings as ASP.NET Core takes them from a command line, and all others.</summary>
/// <param name="Settings">The settings: <c>--Key=value</c>, <c>/Key=value</c>, <c>Key=value</c>, or <c>--Key</c> and <c>value</c>.</param>
/// <param name="Others">All other arguments.</param>
/// <param name="WithoutValue">The first setting to which no value is given; null where each has one.</param>
internal sealed record SettingArguments(IReadOnlyList<string> Settings, IReadOnlyList<string> Others, string? WithoutValue)
{
    // What ASP.NET Core and its host read under a name of its own.
    private static readonly string[] HostNames =
    [
        "Urls", "Http_Ports", "Https_Ports", "Environment", "ContentRoot", "ApplicationName", "WebRoot", "AllowedHosts", "DetailedErrors",
        "CaptureStartupErrors", "ShutdownTimeoutSeconds", "PreferHostingUrls", "SuppressStatusMessages", "PreventHostingStartup",
        "HostingStartupAssemblies", "HostingStartupExcludeAssemblies", "StartupAssembly", "ForwardedHeaders_Enabled",
    ];

    // What reads these sections decides, and says, which names there are.
    private static readonly string[] OpenSections = ["Logging", "Kestrel", "HostBuilder", "GraphQL:Limits"];

    /// <summary>The names of the program's own settings, but for the limits.</summary>
    public static IReadOnlyList<string> OwnNames { get; } =
    [
        "Dataset:Folder", "Database:StartPatience", "Releases:Folder", "ConnectionStrings:Sqlite", "ConnectionStrings:Postgres", "Mcp:Enabled",
        .. NamesIn<ServerSettings>("GraphQL"), .. NamesIn<ProxySettings>("Proxy"), .. NamesIn<ShutdownSettings>("Shutdown"),
        .. NamesIn<TelemetrySettings>(TelemetrySettings.Section), .. NamesIn<RateLimitSettings>(RateLimitSettings.Section),
    ];

    /// <summary>The names that are the likeliest to be meant.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. HostNames, .. OwnNames, .. LimitSettings.Properties.Keys.Select(name => $"GraphQL:Limits:{name}")];

    /// <summary>Takes the arguments apart. Only settings with a known name are taken for some.</summary>
    public static SettingArguments Split(IReadOnlyList<string> arguments)
    {
        var (settings, others) = (new List<string>(), new List<string>());
        string? withoutValue = null;
        for (var index = 0; index < arguments.Count; index++)
        {
            var argument = arguments[index];
            var prefix = argument.StartsWith("--", StringComparison.Ordinal) ? 2 : argument.StartsWith('/') ? 1 : 0;
            var parts = argument[prefix..].Split('=', 2);
            if (!IsKnown(parts[0]) || (prefix == 0 && parts.Length == 1))
            {
                others.Add(argument);
            }
            else if (parts.Length == 2)
            {
                settings.Add(argument);
            }
            else if (index + 1 < arguments.Count && !arguments[index + 1].StartsWith("--", StringComparison.Ordinal))
            {
                settings.AddRange([argument, arguments[++index]]);
            }
            else
            {
                withoutValue ??= argument;
            }
        }

        return new SettingArguments(settings, others, withoutValue);
    }

    private static IEnumerable<string> NamesIn<T>(string section) => typeof(T).GetProperties().Select(property => $"{section}:{property.Name}");

    // The host of the tests also gives the sections themselves, which have no value.
    private static bool IsKnown(string name) =>
        HostNames.Concat(OwnNames).Concat(OpenSections).Any(known => IsWithin(known, name))
        || OpenSections.Any(section => IsWithin(name, section));

    private static bool IsWithin(string name, string section) =>
        name.Equals(section, StringComparison.OrdinalIgnoreCase)
        || (section.Length > 0 && name.StartsWith($"{section}:", StringComparison.OrdinalIgnoreCase));
}
