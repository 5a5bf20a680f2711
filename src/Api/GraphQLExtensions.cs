using Contested.Api.Playground;
using Contested.Api.Schema;
using Contested.GraphQL.AspNetCore;

namespace Contested.Api;

/// <summary>Adds the GraphQL server over the dataset.</summary>
internal static class GraphQLExtensions
{
    public static WebApplicationBuilder AddContestedGraphQL(this WebApplicationBuilder builder)
    {
        builder.Services
            .AddGraphQLServer(ContestedSchema.Create)
            .ModifyServerOptions(options =>
            {
                options.IncludeExceptionDetails = builder.Environment.IsDevelopment();
                options.Playground.Title = "Contested";
                options.Playground.Tabs = WorkedQueries.Tabs;
            });
        return builder;
    }
}
