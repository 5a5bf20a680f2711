using Contested.Api;
using Contested.Api.CommandLine;
using Contested.Api.Configuration;
using Contested.Api.Explorer;
using Contested.Api.Exports;
using Contested.Api.Health;
using Contested.Api.Persistence;
using Contested.Api.Telemetry;
using Contested.GraphQL.AspNetCore;
using Contested.GraphQL.AspNetCore.Pulls;

var arguments = CommandArguments.Read(args);
if (arguments.ServerSettings is not { } settings)
{
    return await arguments.RunAsync();
}

var builder = WebApplication.CreateBuilder(settings)
    .UseProgramSettings()
    .UseDefaultAddress()
    .AddWebServerLimits()
    .ExplainFailedStarts()
    .AddContestedDatabase()
    .AddContestedGraphQL()
    .AddContestedAssistants()
    .AddContestedHealthChecks()
    .AddShutdownNotice()
    .AddReverseProxy()
    .AddRateLimit()
    .AddCrossOriginReads()
    .AddTelemetry();
builder.Services.AddSingleton<DatabasePreparation>().AddHostedService(services => services.GetRequiredService<DatabasePreparation>());
builder.Services.AddHostedService<DatabaseWatch>();
builder.Services.AddResponseCompression(options => options.EnableForHttps = true);

if (await builder.BuildOrExplainAsync() is not { } app)
{
    return 1;
}

app.UseReverseProxy();
app.UseRequestIdentity();
app.UseShutdownNotice();
app.CompressResponses();
app.UseCors();
app.MapContestedHealthChecks();
app.HoldRequestsUntilReady();
app.MapExplorer();
app.MapExports();

const string path = "/graphql";
return await app.PrepareAndRunAsync(path, () =>
{
    app.UseRateLimit();
    app.MapGraphQL(path).CountForClient();
    app.MapPulls("/pulls").CountForClient();
    app.MapAssistants("/mcp");
});
