using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.FileProviders;

namespace Contested.Api.Configuration;

/// <summary>Adds the settings that come with the program, from wherever it is started.</summary>
internal static class ProgramSettings
{
    /// <summary>Reads the program's <c>appsettings.json</c>, too; that of the current folder, and all else, come before it.</summary>
    public static WebApplicationBuilder UseProgramSettings(this WebApplicationBuilder builder)
    {
        builder.Configuration.Sources.Insert(0, new JsonConfigurationSource
        {
            FileProvider = new PhysicalFileProvider(AppContext.BaseDirectory),
            Path = "appsettings.json",
            Optional = true,
        });
        return builder;
    }
}
