using System.Text;

namespace Contested.GraphQL.EntityFrameworkCore.Nodes;

/// <summary>The global identifier of a node: base64 of the name of its type and its key.</summary>
internal static class GlobalId
{
    public static string Encode(string typeName, string key) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{typeName}:{key}"));

    /// <summary>Reads an identifier.</summary>
    /// <exception cref="GraphQLException">It is not one.</exception>
    public static (string TypeName, string Key) Decode(string id)
    {
        var bytes = new byte[id.Length];
        if (Convert.TryFromBase64String(id, bytes, out var length))
        {
            var text = Encoding.UTF8.GetString(bytes, 0, length);
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && colon < text.Length - 1)
            {
                return (text[..colon], text[(colon + 1)..]);
            }
        }

        throw new GraphQLException(
            $"\"{id}\" is not the id of a node; use the value of an \"id\" field from an answer.",
            NodeErrorCodes.InvalidId);
    }
}
