using System.Globalization;
using System.Reflection;
using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.EntityFrameworkCore.Definitions;
using Contested.GraphQL.Execution.Costs;
using Contested.GraphQL.Execution.Requests;
using Contested.GraphQL.Language;

namespace Contested.Api.Configuration;

/// <summary>
/// Reads the limits from the section <c>GraphQL:Limits</c>. Each number and time span among the options of the layers is a
/// limit, and its setting has the name of the property.
/// </summary>
internal sealed class LimitSettings(IConfiguration configuration)
{
    private const string SectionName = "GraphQL:Limits";

    private readonly IConfigurationSection _section = configuration.GetSection(SectionName);

    /// <summary>All limits by the names of their settings.</summary>
    public static IReadOnlyDictionary<string, PropertyInfo> Properties { get; } =
        new[] { typeof(GraphQLServerOptions), typeof(ParserOptions), typeof(DocumentLimits), typeof(CostOptions), typeof(EntitySchemaOptions), typeof(WebServerLimits) }
            .SelectMany(LimitsOf)
            .ToDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Sets the limits of the server.</summary>
    /// <exception cref="InvalidSettingException">A setting is of no limit, or has a value that it cannot have.</exception>
    public void Apply(GraphQLServerOptions options)
    {
        foreach (var setting in _section.GetChildren().Where(setting => !Properties.ContainsKey(setting.Key)))
        {
            throw new InvalidSettingException(
                $"There is no limit \"{setting.Path}\". The limits are {string.Join(", ", Properties.Keys.Order(StringComparer.Ordinal))}.");
        }

        options.Parser = Set(new ParserOptions());
        options.Document = Set(new DocumentLimits());
        options.Cost = Set(new CostOptions());
        Set(options);
    }

    /// <summary>Sets the limits of the data layer.</summary>
    /// <exception cref="InvalidSettingException">A setting has a value that it cannot have.</exception>
    public void Apply(EntitySchemaOptions options) => Set(options);

    /// <summary>Sets the limits of the web server.</summary>
    /// <exception cref="InvalidSettingException">A setting has a value that it cannot have.</exception>
    public void Apply(WebServerLimits options) => Set(options);

    private static IEnumerable<PropertyInfo> LimitsOf(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.CanWrite && (property.PropertyType == typeof(TimeSpan) || property.PropertyType.IsPrimitive))
        .Where(property => property.PropertyType != typeof(bool));

    private T Set<T>(T options)
        where T : class
    {
        foreach (var property in LimitsOf(typeof(T)))
        {
            if (_section[property.Name] is { } text)
            {
                Set(options, property, text);
            }
        }

        return options;
    }

    private static void Set(object options, PropertyInfo property, string text)
    {
        try
        {
            var value = property.PropertyType == typeof(TimeSpan)
                ? TimeSpan.ParseExact(text, "c", CultureInfo.InvariantCulture)
                : Convert.ChangeType(text, property.PropertyType, CultureInfo.InvariantCulture);
            property.SetValue(options, value);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or TargetInvocationException)
        {
            var reason = (exception.InnerException ?? exception).Message.ReplaceLineEndings(" ");
            throw new InvalidSettingException($"The setting \"{SectionName}:{property.Name}\" cannot be \"{text}\": {reason}");
        }
    }
}
