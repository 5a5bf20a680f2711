using Contested.Api.Configuration;
using Contested.Api.Persistence;
using Contested.Api.Playground;
using Contested.Api.Pulls;
using Contested.Api.Schema;
using Contested.Api.Telemetry;
using Contested.GraphQL.AspNetCore;
using Contested.GraphQL.AspNetCore.Playground;
using Contested.GraphQL.AspNetCore.Pulls;
using Contested.GraphQL.EntityFrameworkCore.Definitions;
using Microsoft.Extensions.Options;

namespace Contested.Api;

/// <summary>Adds the GraphQL server over the dataset.</summary>
internal static class GraphQLExtensions
{
    public static WebApplicationBuilder AddContestedGraphQL(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<ServerSettings>().BindConfiguration("GraphQL");
        builder.Services.AddSingleton<LimitSettings>();
        builder.Services.AddSingleton<IKeptVersionSource, ReleasedVersionSource>();
        builder.Services.AddOptions<EntitySchemaOptions>().Configure<LimitSettings>((options, limits) => limits.Apply(options));
        builder.Services.AddSingleton<DatasetVersionSource>();
        builder.Services
            .AddGraphQLServer(ContestedSchema.Create)
            .AddDataVersion<ObservedVersionSource<DatasetVersionSource>>()
            .ModifyPullOptions(ContestedPulls.Configure)
            .ModifyServerOptions<LimitSettings>((options, limits) => limits.Apply(options))
            .ModifyServerOptions<IOptions<ServerSettings>>((options, settings) =>
            {
                options.EnableIntrospection = settings.Value.Introspection;
                options.EnablePlayground = settings.Value.Playground;
                options.EnablePlanReports = settings.Value.PlanReports ?? builder.Environment.IsDevelopment();
                options.IncludeExceptionDetails = settings.Value.ErrorDetails ?? builder.Environment.IsDevelopment();
                options.TrustedDocumentsFolder = settings.Value.TrustedDocuments;
                options.TrustedDocumentsOnly = settings.Value.TrustedDocumentsOnly;
                options.Playground.Title = "Contested";
                options.Playground.Tabs = WorkedQueries.Tabs;
                options.Playground.Links = Links(settings.Value.Documentation);
            });
        return builder;
    }

    private static IReadOnlyList<PlaygroundLink> Links(string? documentation)
    {
        IReadOnlyList<PlaygroundLink> links = [new("Explorer", "~/"), new("Pulls", "~/pulls")];
        return documentation is null ? links : [.. links, new("Documents", documentation)];
    }
}
