using Contested.GraphQL.AspNetCore.Caching;
using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.AspNetCore.Pulls;
using Microsoft.Extensions.DependencyInjection;

namespace Contested.GraphQL.AspNetCore;

/// <summary>Configures the GraphQL server of an application.</summary>
public sealed class GraphQLServerBuilder
{
    internal GraphQLServerBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services of the application.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Changes what the server allows and shows. Several calls apply one after the other.</summary>
    /// <param name="modify">Changes the options.</param>
    public GraphQLServerBuilder ModifyServerOptions(Action<GraphQLServerOptions> modify)
    {
        Services.Configure(modify);
        return this;
    }

    /// <summary>Changes what the server allows and shows, by what a service of the application says.</summary>
    /// <param name="modify">Changes the options.</param>
    /// <typeparam name="TService">The service, such as the environment or the configuration.</typeparam>
    public GraphQLServerBuilder ModifyServerOptions<TService>(Action<GraphQLServerOptions, TService> modify)
        where TService : class
    {
        Services.AddOptions<GraphQLServerOptions>().Configure(modify);
        return this;
    }

    /// <summary>Tells pulls what the application knows of its data. Several calls apply one after the other.</summary>
    /// <param name="modify">Changes the options.</param>
    public GraphQLServerBuilder ModifyPullOptions(Action<PullOptions> modify)
    {
        Services.Configure(modify);
        return this;
    }

    /// <summary>
    /// Lets answers to queries be kept and tagged for as long as the data stay the same: only where they depend on nothing but
    /// the request and the data (<see cref="IDataVersionSource"/>).
    /// </summary>
    /// <typeparam name="TSource">Tells the version of the data; made once.</typeparam>
    public GraphQLServerBuilder AddDataVersion<TSource>()
        where TSource : class, IDataVersionSource
    {
        Services.AddSingleton<IDataVersionSource, TSource>();
        Services.AddSingleton<CurrentDataVersion>();
        Services.AddSingleton<ResponseCaching>();
        return this;
    }
}
