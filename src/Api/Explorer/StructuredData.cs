using System.Text.Json.Nodes;

namespace Contested.Api.Explorer;

/// <summary>Says in the terms of schema.org what the API answers.</summary>
internal static class StructuredData
{
    /// <summary>Makes a thing that a page is about.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="address">The address of its page.</param>
    /// <param name="properties">Its properties, of which those without a value are left out.</param>
    public static JsonObject Page(string type, string address, params IEnumerable<(string Name, JsonNode? Value)> properties) =>
        Thing(type, [("@context", "https://schema.org"), ("@id", address), ("url", address), .. properties]);

    /// <summary>Makes a thing.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="properties">Its properties, of which those without a value are left out.</param>
    public static JsonObject Thing(string type, params IEnumerable<(string Name, JsonNode? Value)> properties)
    {
        var thing = new JsonObject { ["@type"] = type };
        foreach (var (name, value) in properties.Where(property => property.Value is not (null or JsonArray { Count: 0 })))
        {
            thing[name] = value!.DeepClone();
        }

        return thing;
    }

    /// <summary>Makes a list of what is made of each entry of a list.</summary>
    public static JsonArray List(JsonNode? list, Func<JsonNode, JsonNode?> make) => ListOf((list as JsonArray ?? []).Select(entry => make(entry!)));

    /// <summary>Makes a list of those values that there are.</summary>
    public static JsonArray ListOf(IEnumerable<JsonNode?> values) => [.. values.OfType<JsonNode>().Select(value => value.DeepClone())];

    /// <summary>Says where else something is described.</summary>
    public static (string Name, JsonNode? Value) Elsewhere(JsonNode thing) => ("sameAs", List(thing["identifiers"], identifier => identifier["url"]));

    /// <summary>Makes a person or an organization of an actor.</summary>
    public static JsonObject? Party(JsonNode? actor, PageAddresses addresses) => actor is null
        ? null
        : Thing(TypeOf(actor), ("@id", addresses.Of($"/actors/{actor["slug"]}")), ("name", actor["name"]));

    /// <summary>Gives the type of an actor: states, factions and units are organizations.</summary>
    public static string TypeOf(JsonNode actor) => (string?)actor["__typename"] == "Person" ? "Person" : "Organization";

    /// <summary>Makes a work of a document or a reference.</summary>
    /// <param name="work">The document or reference.</param>
    /// <param name="folder">The first part of the address of its page.</param>
    /// <param name="addresses">The addresses of the pages.</param>
    public static JsonObject Work(JsonNode work, string folder, PageAddresses addresses) =>
        Thing("CreativeWork", ("@id", addresses.Of($"/{folder}/{work["slug"]}")), ("name", work["title"]), ("url", work["url"]));

    /// <summary>Makes a place, with its coordinates where they are known.</summary>
    public static JsonObject? Place(JsonNode? place) => place is null
        ? null
        : Thing(
            "Place",
            ("name", place["name"]),
            ("geo", place["latitude"] is null || place["longitude"] is null
                ? null
                : Thing("GeoCoordinates", ("latitude", place["latitude"]), ("longitude", place["longitude"]))));
}
