using Contested.Api.Configuration;
using Microsoft.Extensions.Options;

namespace Contested.Api.Health;

/// <summary>Ends the server so that its clients need not notice: it says that it is not ready, goes on for a while, then ends what is under way.</summary>
internal static class ShutdownExtensions
{
    public static WebApplicationBuilder AddShutdownNotice(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<ShutdownSettings>().BindConfiguration("Shutdown");
        builder.Services.AddHostedService<ShutdownNotice>();

        // The host counts from the signal on.
        builder.Services.AddOptions<HostOptions>()
            .PostConfigure<IOptions<ShutdownSettings>>((options, settings) => options.ShutdownTimeout += settings.Value.ReadNotice());
        return builder;
    }

    /// <summary>Answers that the server is not ready, from the moment at which it is asked to stop, and keeps no connection from then on.</summary>
    public static void UseShutdownNotice(this WebApplication app)
    {
        var stopping = app.Lifetime.ApplicationStopping;
        app.Use((context, next) =>
        {
            if (!stopping.IsCancellationRequested)
            {
                return next(context);
            }

            if (HttpProtocol.IsHttp11(context.Request.Protocol))
            {
                // A request that comes as an idle connection is closed would be lost.
                context.Response.Headers.Connection = "close";
            }

            return context.Request.Path == HealthExtensions.ReadyPath ? WriteStoppingAsync(context) : next(context);
        });
    }

    private static Task WriteStoppingAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return context.Response.WriteAsJsonAsync(
            new { status = "Unhealthy", description = "The server is stopping.", problems = Array.Empty<string>() }, context.RequestAborted);
    }
}
