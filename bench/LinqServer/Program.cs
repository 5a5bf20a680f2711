using System.Text.Encodings.Web;
using Contested.Bench.LinqServer;
using Contested.Bench.LinqServer.Answers;
using Contested.Domain.Claims;
using Contested.Domain.Engagements;
using Contested.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddDbContextPool<ContestedDbContext>(options => options
    .UseNpgsql(builder.Configuration.GetConnectionString("Postgres"))
    .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
    .EnableThreadSafetyChecks(false));
builder.Services.ConfigureHttpJsonOptions(options =>
{
    options.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
    options.SerializerOptions.Converters.Add(new ScreamingEnumConverter<EngagementKind>());
    options.SerializerOptions.Converters.Add(new ScreamingEnumConverter<ParticipationRole>());
    options.SerializerOptions.Converters.Add(new ScreamingEnumConverter<ClaimKind>());
    options.SerializerOptions.Converters.Add(new ScreamingEnumConverter<Measure>());
    options.SerializerOptions.TypeInfoResolverChain.Insert(0, AnswerSerializerContext.Default);
});

var app = builder.Build();
app.MapGet("/levels/engagement", LevelQueries.EngagementAsync);
app.MapGet("/levels/engagements", LevelQueries.EngagementsAsync);
app.MapGet("/levels/filtered", LevelQueries.FilteredAsync);
app.MapGet("/levels/flat", FlatQueries.ClaimsAsync);
app.MapGet("/nested/engagement", NestedQueries.EngagementAsync);
app.MapGet("/nested/engagements", NestedQueries.EngagementsAsync);
app.MapGet("/nested/filtered", NestedQueries.FilteredAsync);
app.MapGet("/nested/flat", FlatQueries.ClaimsAsync);
app.Run();
