using Contested.Bench.GraphQLNet;
using Contested.Bench.GraphQLNet.Execution;
using Contested.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddDbContextPool<ContestedDbContext>(options => (builder.Configuration.GetConnectionString("Postgres") is { } postgres
        ? options.UseNpgsql(postgres)
        : options.UseSqlite(
            builder.Configuration.GetConnectionString("Sqlite") ?? throw new InvalidOperationException("No connection string."),
            // One parameter for a list, as Npgsql has it, keeps the text of a statement the same for any number of keys.
            sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)))
    .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
    .EnableThreadSafetyChecks(false));
builder.Services.AddSingleton<ContestedSchema>().AddSingleton<DocumentCache>().AddSingleton<GraphQLServer>();

var app = builder.Build();
app.MapPost("/graphql", (GraphQLServer server, ContestedDbContext database, HttpContext context) => server.AnswerAsync(context, database));
app.Run();
