MATCH (p:Place) WHERE p.location IS NOT NULL
OPTIONAL MATCH (country:Place {key: p.country})
RETURN p.name AS name, country.name AS country, p.location.latitude AS latitude, p.location.longitude AS longitude
ORDER BY name, p.key
