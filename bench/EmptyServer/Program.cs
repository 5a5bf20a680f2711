using System.Collections.Concurrent;
using Contested.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
var connectionString = builder.Configuration.GetConnectionString("Postgres");
if (connectionString is not null)
{
    builder.Services.AddDbContextPool<ContestedDbContext>(options => options.UseNpgsql(connectionString));
}

var app = builder.Build();

// A fixed answer of as many bytes as the address says: what the web server itself costs.
var answers = new ConcurrentDictionary<int, byte[]>();
app.MapPost("/fixed/{bytes:int}", (int bytes, HttpContext context) =>
{
    context.Response.ContentType = "application/json; charset=utf-8";
    var answer = answers.GetOrAdd(bytes, static size => [(byte)'"', .. Enumerable.Repeat((byte)'x', Math.Max(0, size - 2)), (byte)'"']);
    context.Response.ContentLength = answer.Length;
    return context.Response.Body.WriteAsync(answer).AsTask();
});

// A collector of telemetry, for a server that sends some: it answers as one does, at the least cost.
app.MapPost("/v1/{signal}", () => Results.Ok());

if (connectionString is not null)
{
    // The least that an application with EF Core does: for the comparison of starts.
    app.MapGet("/name", async (string slug, ContestedDbContext context) =>
        await context.Engagements.Where(engagement => engagement.Slug == slug).Select(engagement => engagement.Name).FirstOrDefaultAsync());
}

app.Run();
