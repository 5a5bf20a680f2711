global using Contested.GraphQL.EntityFrameworkCore.Bindings;
global using Contested.GraphQL.EntityFrameworkCore.Building;
global using Contested.GraphQL.EntityFrameworkCore.Databases;
global using Contested.GraphQL.EntityFrameworkCore.Definitions;
global using Contested.GraphQL.EntityFrameworkCore.Plans;
global using Contested.GraphQL.EntityFrameworkCore.Queries;
global using Contested.GraphQL.EntityFrameworkCore.Resolvers;
