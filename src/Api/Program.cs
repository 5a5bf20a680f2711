using Contested.Api;
using Contested.Api.CommandLine;
using Contested.Api.Explorer;
using Contested.Api.Health;
using Contested.Api.Persistence;
using Contested.GraphQL.AspNetCore;
using Contested.GraphQL.AspNetCore.Pulls;

if (ContestedCommands.IsNamedBy(args))
{
    return await ContestedCommands.RunAsync(args);
}

var builder = WebApplication.CreateBuilder(args)
    .UseDefaultAddress()
    .AddWebServerLimits()
    .AddContestedDatabase()
    .AddContestedGraphQL()
    .AddContestedHealthChecks()
    .AddCrossOriginReads();
builder.Services.AddResponseCompression(options => options.EnableForHttps = true);

var app = builder.Build();
app.UseResponseCompression();
app.UseCors();
app.MapContestedHealthChecks();
app.MapExplorer();
app.AnnounceAddress("/graphql");

return await app.PrepareAndRunAsync(() =>
{
    app.MapGraphQL("/graphql");
    app.MapPulls("/pulls");
});
