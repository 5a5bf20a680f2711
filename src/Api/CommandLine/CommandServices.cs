using Contested.Api.Persistence;

namespace Contested.Api.CommandLine;

/// <summary>The program without its web server, for commands that use the database.</summary>
internal static class CommandServices
{
    /// <summary>Reads the settings as for the server; what is logged there is not here, where a command says what it does.</summary>
    public static WebApplication Create(IReadOnlyList<string> settings)
    {
        // A command ends before its settings change; watching their files would take long in a folder with many.
        var builder = WebApplication.CreateBuilder(["--hostBuilder:reloadConfigOnChange=false", .. settings]).AddContestedDatabase();
        builder.Logging.ClearProviders();
        return builder.Build();
    }
}
