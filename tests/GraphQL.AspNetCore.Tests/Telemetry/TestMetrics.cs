using System.Diagnostics.Metrics;
using Contested.GraphQL.AspNetCore.Telemetry;
using Microsoft.Extensions.DependencyInjection;

namespace Contested.GraphQL.AspNetCore.Tests.Telemetry;

/// <summary>Metrics to which nobody listens.</summary>
internal static class TestMetrics
{
    public static ServerMetrics Create() => new(new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<IMeterFactory>());
}
