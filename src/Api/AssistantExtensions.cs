using Contested.Api.Configuration;
using Contested.GraphQL.EntityFrameworkCore.Definitions;
using Contested.Mcp;
using Microsoft.Extensions.Options;

namespace Contested.Api;

/// <summary>Serves assistants, where the settings say so.</summary>
internal static class AssistantExtensions
{
    public static WebApplicationBuilder AddContestedAssistants(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<AssistantSettings>().BindConfiguration("Mcp");
        builder.Services.AddOptions<McpOptions>().Configure<IOptions<EntitySchemaOptions>>((options, schema) => options.PageSize = schema.Value.MaxPageSize);
        builder.Services.AddContestedMcp();
        return builder;
    }

    public static void MapAssistants(this WebApplication app, string path)
    {
        if (app.Services.GetRequiredService<IOptions<AssistantSettings>>().Value.Enabled ?? app.Environment.IsDevelopment())
        {
            app.MapContestedMcp(path).CountForClient();
        }
    }
}
